/** The archive (存档): everything the service keeps, table by table with ids and history, restored into an empty one. */
package org.chuangyou.exchange.archive;
