/**
 * The programs of a container: a small busybox, and the tree that comes with it. Each is a method
 * of one class; what they say and how they end is busybox's.
 */
package engineroom.daemon.busybox;
