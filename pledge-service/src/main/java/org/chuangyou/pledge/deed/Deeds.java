package org.chuangyou.pledge.deed;

import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.matter.Matters;

@ApplicationScoped
class Deeds implements Matters<Deed> {}
