/** UTF-16 code units of a listing that are looked at, over all fields. No advert is longer; a hostile page may be. */
export const MOST_CHARACTERS = 200_000;
