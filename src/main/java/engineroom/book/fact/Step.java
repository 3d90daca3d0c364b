package engineroom.book.fact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Something that docker does with its engine when it starts.
 *
 * @param at the line
 * @param goroutine the goroutine that does it
 * @param step what it does, with code between backquotes
 * @param registers how many jobs that registers
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Step(Place at, String goroutine, String step, int registers) {}
