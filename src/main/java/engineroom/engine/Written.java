package engineroom.engine;

import java.io.IOException;

/**
 * What came of printing to a stream: the two results of Go's {@code Fprintf}, side by side, so that
 * a handler may look away as docker's do.
 *
 * @param n how many bytes were printed; all of them, even where a destination failed
 * @param error the first error that a destination gave, or null
 */
public record Written(int n, IOException error) {}
