/** The configuration of containers, as docker 1.6.2 sends and keeps it. */
package engineroom.daemon.runconfig;
