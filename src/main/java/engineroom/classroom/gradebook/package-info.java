/** Writes grades as the gradebooks and test reports of others read them. */
@NullMarked
package engineroom.classroom.gradebook;

import org.jspecify.annotations.NullMarked;
