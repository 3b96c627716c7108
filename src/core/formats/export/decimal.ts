const DECIMAL = /^-?\d+(\.\d+)?$/

/** Whether a value can stand where a number must: an attribute may hold anything that was typed before it became a decimal. */
export const isDecimal = (value: string): boolean => DECIMAL.test(value)
