/** Styles are files for the bundler. */
declare module '*.css';
