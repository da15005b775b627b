/** The path of a baseline that is used when it is there and the settings name none. */
export const defaultBaseline = '.github/alt-text-review.baseline.json';

/** The value of the setting `baseline` with which none is used. */
export const withoutBaseline = 'none';
