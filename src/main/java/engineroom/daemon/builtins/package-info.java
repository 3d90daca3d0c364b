/** The jobs that are there before the daemon is. */
package engineroom.daemon.builtins;
