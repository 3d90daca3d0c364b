/** Containers: the module that the original calls daemon. */
package engineroom.daemon.containers;
