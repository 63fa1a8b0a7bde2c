/** Property tests draw the same cases in every run; `CROSSCHECK_SEED=random` or a number draws others. */
import fc from 'fast-check';

const given = process.env.CROSSCHECK_SEED;
fc.configureGlobal({ seed: given === 'random' ? Date.now() : Number(given ?? 20_250_907) });
