/** What students wrote themselves, put where a comparison of submissions finds it. */
@NullMarked
package engineroom.classroom.similarity;

import org.jspecify.annotations.NullMarked;
