import { stringify } from 'yaml';

/** Inputs of the Action by name, as action.yml has them. */
export function inputsOf(options) {
  return Object.fromEntries(
    options.map(({ name, help, default: value }) => {
      const description = value === undefined ? help : `${help} Default: \`${value}\`.`;
      return [name, { description, ...defaults[name] }];
    }),
  );
}

/**
 * Only the token has a default in action.yml: the runner passes a default like a chosen value, so it would win over the configuration
 * file. All others are in the description alone.
 */
const defaults = { 'github-token': { default: '${{ github.token }}' } };

/** The section `inputs` of action.yml. */
export function inputsSection(inputs) {
  return stringify({ inputs }, { lineWidth: 0, singleQuote: true }).trimEnd();
}
