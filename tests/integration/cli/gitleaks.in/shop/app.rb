one = 'shop-abcd-1234'
two = 'shop-abcd-5678' # no secret
near = ['id-111111',
        'key-111111']
far = 'id-222222'
base = 'mark-4321'
