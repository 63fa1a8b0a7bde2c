import type { Pos } from '../pos.ts';

/** English closed-class words, for the phrase reader. */
export const CLOSED: Readonly<Partial<Record<Pos, string>>> = {
  Det: 'the a an this that these those each every any some all both another no either neither such same certain several many few most various multiple numerous',
  Poss: "his her its their my our your whose 's",
  Pron: 'he she it they i we you him them us me himself herself itself themselves someone somebody everyone everybody anyone anybody nobody something nothing one theirs others',
  Prep: 'of in on at by for with from into onto over under during near between among amid against across through throughout within without along around about above below behind beside besides beyond inside outside off out up down toward towards upon via per despite including plus like unlike until till since after before as than amongst aboard atop versus following concerning regarding worth',
  Conj: 'and or but nor &',
  Sub: 'who whom which when where while because although though if unless whether whereas once why how so',
  Modal: "will would can could may might must shall should 'll 'd won't wouldn't can't couldn't cannot",
  Be: "be am is are was were been being isn't aren't wasn't weren't 're 'm got",
  Have: "have has had having haven't hasn't hadn't 've",
  Do: "do does did don't doesn't didn't",
  Neg: "not never n't",
  Adv: 'also too very just only even still already now then here there again later earlier ago soon yet instead together alone apart away back well almost nearly more less once twice today tonight yesterday tomorrow however meanwhile moreover therefore thus otherwise initially reportedly allegedly fatally critically seriously severely badly slightly partially completely else else. far perhaps maybe',
};

/** Verbs of saying and thinking: their object clause is what counts, not they. */
export const REPORTING =
  'say tell report claim state announce add confirm note believe think estimate allege insist explain warn suggest reveal indicate show find know hear learn understand hope fear expect predict describe write tweet post argue acknowledge admit deny declare disclose stress recall quote cite put';

/** Verb bases that are also common nouns or that the dictionary lacks as verbs. */
export const VERBS = `attack strike hit fire shoot bomb shell raid storm target report claim place move work drive walk use cause call name search visit plan hope
 fear help need want like love hate answer ask request order force rush transport crash burn damage end start stop begin open close offer support vote
 pay cost rise fall drop cut increase decrease jump climb gain lose win beat score lead trail launch land pledge promise break charge sentence
 arrest release sue fine award rank rate record set reach exceed top hold host house carry bring take leave injure wound kill hurt murder evacuate
 displace rescue save survive die intercept neutralize destroy level ram collapse explode erupt flood trap strand deploy send ship sell buy spend trade earn
 generate produce contain include involve comprise total number amount average range span last stretch cover weigh measure employ hire
 sack dismiss recruit train treat test infect diagnose identify investigate question interview accuse convict acquit jail imprison detain
 rob steal loot seize confiscate recover discover find spot see watch face suffer sustain receive experience undergo
 participate join attend gather protest march rally demonstrate flee escape disappear vanish stab poison drown suffocate batter pull dig lift post own lose
 remain stay live occur happen remain become seem appear follow spark trigger prompt plunge tumble slump soar surge slip ease edge climb trim shed boost raise lift lower add create build
 stand sit run talk speak turn speed slow wait watch jump climb swim roll rock back head hand shop park study note sign block limit double triple total
 exchange influence process produce project review result benefit cover delay exit guard guide judge lift limit link lock match mark need pass pay plan play point press
 promise protest quote rebound release repair reply request rescue research respect rest return reward risk sail sample schedule score screen seal share shape shelter shift
 sign smoke sound spark split sponsor stage state step stick stream stress struggle supply surge survey suspect swing switch tackle tie top touch tour track trade treat trick trust try vote wage walk wave win witness wonder wreck`;
