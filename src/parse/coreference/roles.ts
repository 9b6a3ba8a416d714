const LEAST_COMMON = 5

/**
 * Whether a role and a description are different kinds of the same: `klimaminister` and `statsministeren` end alike, and
 * neither is the other in short.
 */
export function isOtherRole(role: string, forms: readonly string[]): boolean {
  const noun = role.toLowerCase().match(/[\p{L}-]+/u)?.[0] ?? ''
  return forms.some((form) => {
    if (noun.endsWith(form) || form.endsWith(noun)) return false
    return noun.slice(-LEAST_COMMON) === form.slice(-LEAST_COMMON) && form.length > LEAST_COMMON
  })
}
