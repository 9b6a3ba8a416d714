/**
 * Whether a title is the first sentence of the paragraph that opens the story and goes on: then it was taken from there for
 * want of a headline, and put above the story it would stand in the text twice.
 */
export function isTakenFrom(opening: string, title: string): boolean {
  const sentence = title.trim()
  return /[.!?…]["'”»]?$/.test(sentence) && opening.startsWith(`${sentence} `)
}
