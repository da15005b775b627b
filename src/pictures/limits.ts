/** Largest picture that is read, in bytes. */
export const maxPictureBytes = 20 * 1024 * 1024;
