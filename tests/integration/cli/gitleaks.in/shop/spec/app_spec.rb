one = 'shop-abcd-1234'
