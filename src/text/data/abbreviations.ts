/** Words whose full stop ends no sentence, in lower case without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev hon fr sr jr st mt ft gen col maj capt cmdr lt sgt cpl pvt adm brig supt insp det sen rep gov pres amb atty ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'vs v etc al approx est no nos vol fig inc ltd co corp bros llc dept univ assn ave blvd rd hwy pkwy ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'e.g i.e cf ca'
  ).split(' '),
);
