/** Verbs and nouns by which English reports speech. Lemmas; regular forms are derived in ../speech.ts, irregular ones stand here. */

/** Verbs that carry a direct quotation on either side and may stand before their subject ("said the mayor"). */
export const SAY_VERBS = `say add tell ask reply answer respond continue write tweet retweet post text email shout yell scream whisper mutter murmur
exclaim joke quip remark comment note observe recall explain conclude declare state announce insist argue claim warn admit concede acknowledge
agree promise vow pledge predict suggest maintain stress emphasize emphasise reiterate repeat read counter retort interject sing chant
cry plead beg lament sigh boast brag muse wonder opine caution advise testify assert allege affirm confirm complain protest urge order quote
report reveal confess recount relate offer signal mention clarify elaborate pray preach sneer snap grumble growl cheer laugh think reflect
demand inquire enquire venture volunteer proclaim echo intone scoff gush fume rave tease thunder chime`;

/** Verbs that report speech in a clause of their own or with words quoted in part. */
export const REPORT_VERBS = `deny believe estimate indicate contend imply speak talk praise criticize criticise condemn denounce blame accuse call
describe label dub brand term deem characterize characterise refer dismiss reject slam blast mock deride attack rip hail laud tout applaud thank
apologize apologise express voice decry bemoan question challenge defend endorse welcome liken compare cite rule find charge threaten swear argue
invoke request recommend propose concur disclose guarantee assure remind inform notify convince instruct encourage implore beseech appeal lash
ridicule belittle chide scold rebuke castigate lambast lambaste excoriate berate vilify salute commend congratulate decline refuse hope expect
fear feel consider view regard see want seek pronounce assail hint relay share discuss address tell portray paint depict cast frame headline tag
title deplore regret rail`;

/** Past tense and participle forms that the regular rules do not give. */
export const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  began: 'begin',
  begun: 'begin',
  went: 'go',
  gone: 'go',
  sang: 'sing',
  sung: 'sing',
  swore: 'swear',
  sworn: 'swear',
  thought: 'think',
  spoke: 'speak',
  spoken: 'speak',
  felt: 'feel',
  saw: 'see',
  seen: 'see',
  sought: 'seek',
  found: 'find',
  meant: 'mean',
  put: 'put',
};

/** Nouns whose possessor or author speaks: "her claim that …", "a statement from …". */
export const SPEECH_NOUNS = `claim statement comment remark assertion allegation accusation suggestion warning promise pledge vow argument contention
insistence tweet post letter email speech testimony description characterization characterisation reply plea criticism complaint admission declaration
announcement prediction motto op-ed editorial essay memo remarks comments statements tweets claims`;

/** "so-called", "known as": what follows is a name or a word, not speech. */
export const NAMING_CUES = `so-called called titled entitled named dubbed nicknamed known termed labeled labelled word term phrase meaning
alias aka slogan nickname hashtag`;

/** Nouns before the quoted title of a work. */
export const WORK_NOUNS = `film movie documentary book novel memoir song single anthem ballad hymn album record track show series sitcom drama program
programme podcast episode play musical opera essay poem painting sculpture exhibition exhibit column blog magazine newspaper game sketch short
commentary op-ed article story piece tour bill act ad spot video segment special newscast broadcast comedy thriller`;
