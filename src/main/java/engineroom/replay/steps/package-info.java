/**
 * Replay scripts as people write them: one step a line, each a sentence that can be read aloud.
 *
 * <p>A table of sentences is all there is to know of them; reading and writing both go by it, so
 * that they cannot disagree. Everything here also runs in a page.
 */
package engineroom.replay.steps;
