/**
 * What the port needs of Go itself: goroutines, closed channels, wait groups, pipes, and the parts
 * of its library whose rules show through the engine.
 *
 * <p>Each class stands for one thing of Go 1.4 and knows nothing of engines or jobs.
 */
package engineroom.engine.go;
