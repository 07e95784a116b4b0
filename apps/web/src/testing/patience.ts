import { jest } from '@jest/globals';
import { configure } from '@testing-library/react';

/** Components answer in milliseconds; a machine that does much else at the same time may need longer. */
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });
