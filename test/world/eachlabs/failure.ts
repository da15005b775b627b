/** Why a prediction ends in an error. */
export type Failure = { readonly code: FailureCode; readonly message: string };

/** `DISPATCH` is a run that never reached the model: its output holds an error text alone. */
export type FailureCode = keyof typeof classes | 'DISPATCH';

export function failure(code: FailureCode, message: string): Failure {
  return { code, message };
}

/** The `output` of a prediction that ended in an error, after the example in the vendor's billing page. */
export function failureEnvelope({ code, message }: Failure, executionId: string): unknown {
  if (code === 'DISPATCH') return { error: message };
  const [category, retryable] = classes[code];
  return {
    error: 'Execution failed',
    error_code: code,
    error_message: message,
    classification: { category },
    retryable,
    error_step: 'execute',
    success: false,
    execution_id: executionId,
    model_id: 'llava-13b',
    model_slug: 'llava-13b',
    provider: 'stand-in',
    status: 'ERROR',
  };
}

/** Category and `retryable` of each code. The vendor lists both words; which belongs to which is our reading. */
const classes = {
  INPUT_VALIDATION_ERROR: ['VALIDATION', false],
  INPUT_DOWNLOAD_ERROR: ['NETWORK', true],
  PROVIDER_BAD_REQUEST: ['VALIDATION', false],
  PROVIDER_REJECTED: ['PROVIDER', false],
  PROVIDER_FAILED: ['PROVIDER', false],
  PROVIDER_RATE_LIMIT: ['RATE_LIMIT', true],
  PROVIDER_AUTH_ERROR: ['AUTH', false],
  PROVIDER_SERVER_ERROR: ['PROVIDER', true],
  NETWORK_ERROR: ['NETWORK', true],
  EXECUTION_TIMEOUT: ['TIMEOUT', true],
} as const;
