/**
 * The daemon's way to the world: a server for HTTP at a port or at a socket's file, and behind it
 * the {@link engineroom.daemon.api.Api}. The only part of the daemon that needs a JVM.
 */
package engineroom.daemon.door;
