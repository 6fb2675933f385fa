/** The smallest possible service with tables to exchange: read it to see how one is declared. */
package org.chuangyou.exchange.shelf;
