export * from './checksum';
export * from './compare';
export * from './likeness';
export * from './redact';
export * from './redaction-kinds';
export * from './search-terms';
export * from './secrecy-marks';
export * from './words';
