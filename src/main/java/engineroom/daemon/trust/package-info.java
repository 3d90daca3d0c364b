/** The module that knows whose names are to be trusted; in the model it trusts nobody. */
package engineroom.daemon.trust;
