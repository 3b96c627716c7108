// @ts-check

const REQUIRED = [20, 19]

/**
 * The reason why this version of Node cannot run the project, or undefined when it can.
 * @param {string} version such as `20.19.0`
 * @returns {string | undefined}
 */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = REQUIRED
  const enough = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
  return enough ? undefined : `Node ${REQUIRED.join('.')} or later is needed; this is Node ${version}.`
}
