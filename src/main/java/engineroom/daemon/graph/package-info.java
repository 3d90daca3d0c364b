/** Images, their layers and their names. */
package engineroom.daemon.graph;
