/** A step of a path as it was written before encoding; one that is no valid encoding stays as it is, and then names nothing. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
