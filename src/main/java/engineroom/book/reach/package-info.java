/** What the tests go through of the code, and which ways nobody takes. */
@NullMarked
package engineroom.book.reach;

import org.jspecify.annotations.NullMarked;
