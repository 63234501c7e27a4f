/** What programs read of a site: its address, its map, its feed, and its data with their names. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.render.machine;
