/**
 * What of the player needs a JVM and so runs in no page: scripts from files, cases on threads of
 * their own with a limit, and a clock that is turned once all threads wait.
 */
package engineroom.replay.jvm;
