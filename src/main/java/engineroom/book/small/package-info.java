/**
 * Small engines: the port with a method or two written as somebody believes that it is. A wrong
 * answer to a question is right in one of them, which is tried here.
 */
@NullMarked
package engineroom.book.small;

import org.jspecify.annotations.NullMarked;
