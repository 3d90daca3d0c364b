/**
 * Packs the course, at build time, from the port, the book and the tests, and proves it: no step
 * without its judge, no wrong answer that passes.
 */
@NullMarked
package engineroom.classroom.pack;

import org.jspecify.annotations.NullMarked;
