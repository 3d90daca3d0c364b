/** What time it is for the small docker, and how it says how long ago something was. */
package engineroom.daemon.clock;
