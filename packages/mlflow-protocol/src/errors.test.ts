import { describe, expect, it } from '@jest/globals';
import { allowHeader, errorBody, internalErrorPage, methodNotAllowedPage, MlflowError, notFoundPage } from './errors.js';

describe('errors', () => {
  it('carry the status of their code', () => {
    expect(new MlflowError('RESOURCE_ALREADY_EXISTS', 'x').status).toBe(400);
    expect(new MlflowError('RESOURCE_CONFLICT', 'x').status).toBe(409);
    expect(new MlflowError('INVALID_STATE', 'x').status).toBe(500);
  });

  it('are written as the official server writes them', () => {
    expect(errorBody(new MlflowError('BAD_REQUEST', 'nö "x"\n'))).toBe('{"error_code": "BAD_REQUEST", "message": "n\\u00f6 \\"x\\"\\n"}');
  });

  it('have pages of the length the official server sends', () => {
    expect([notFoundPage, methodNotAllowedPage, internalErrorPage].map(({ body }) => body.length)).toEqual([207, 153, 265]);
    expect(allowHeader(['POST'])).toBe('OPTIONS, POST');
    expect(allowHeader(['GET'])).toBe('GET, HEAD, OPTIONS');
  });
});
