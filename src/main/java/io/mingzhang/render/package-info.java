/** From values to finished pages; views are strings, templates decide layout only. */
@org.jspecify.annotations.NullMarked
package io.mingzhang.render;
