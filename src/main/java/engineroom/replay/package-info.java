/**
 * Plays scripts of steps against an engine and tells what each step gives.
 *
 * <p>A script that was recorded from the original says what it gave there; where the port gives
 * something else, that is a difference. All of it keeps to what also runs in a page; what needs a
 * JVM stands in {@code engineroom.replay.jvm}.
 */
package engineroom.replay;
