/** The module that gives addresses and ports, from tables instead of a network. */
package engineroom.daemon.bridge;
