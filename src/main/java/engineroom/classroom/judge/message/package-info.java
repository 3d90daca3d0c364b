/**
 * How the classroom's two JVMs talk: requests one way, events the other, each a record on a line of
 * JSON.
 *
 * <p>Both run the same program, so a message bears no version.
 */
@NullMarked
package engineroom.classroom.judge.message;

import org.jspecify.annotations.NullMarked;
