/** The module that remembers what happened and tells those who listen. */
package engineroom.daemon.events;
