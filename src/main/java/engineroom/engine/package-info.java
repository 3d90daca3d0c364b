/**
 * The port: docker 1.6.2's package {@code engine}, class by class and method by method.
 *
 * <p>The same observable answers as the original, its bugs included, and the same shape, so that
 * the two can be read side by side. Line numbers in the Javadoc are those of tag v1.6.2 (commit
 * 7c8fca2). It needs nothing but the JDK and knows nothing of replays, books or classrooms.
 */
package engineroom.engine;
