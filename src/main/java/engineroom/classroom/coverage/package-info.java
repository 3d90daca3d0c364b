/**
 * Which recorded cases reach which methods, and which few of them are played to each step: the port
 * is loaded with probes in it, and every case is played once.
 */
@NullMarked
package engineroom.classroom.coverage;

import org.jspecify.annotations.NullMarked;
