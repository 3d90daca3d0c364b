/**
 * Where a student runs tests without the judge: methods that are not written yet are lent by the
 * port. A workspace is handed out with the sources of this package, beside its tests.
 */
@NullMarked
package engineroom.classroom.lend;

import org.jspecify.annotations.NullMarked;
