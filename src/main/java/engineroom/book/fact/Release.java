package engineroom.book.fact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A release of docker that has an engine.
 *
 * @param release its number
 * @param jobs how many names it registers
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Release(String release, int jobs) {}
