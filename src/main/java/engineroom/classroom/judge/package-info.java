/**
 * The judge: keeps a worker JVM warm, asks it, replaces it when it is stuck or spent, and makes
 * verdicts of what it tells.
 */
@NullMarked
package engineroom.classroom.judge;

import org.jspecify.annotations.NullMarked;
