/**
 * Walks that lay the port beside the book: an engine that is as plain as its description, and what
 * takes both through the same steps. Whoever writes the engine as an exercise does not get these
 * sources, for they are half a solution.
 */
package engineroom.chapters.walks;
