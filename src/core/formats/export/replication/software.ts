/** What wrote the package: the name and version of `package.json`, which a test compares. */
export const SOFTWARE = { name: 'Zhupi', version: '0.1.0' }
