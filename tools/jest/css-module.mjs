/** Stands in for a style sheet in component tests: every class is named after itself. */
export default new Proxy({}, { get: (_, name) => (name === '__esModule' ? false : String(name)) });
