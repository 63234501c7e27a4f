/** The index of the search: made while units pass, read by a browser piece by piece. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.render.search;
